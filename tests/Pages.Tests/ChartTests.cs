using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Pages.Charts;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed partial class ChartTests
{
    public static TheoryData<string> Languages => ["en", "de"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Given_a_dashboard_when_drawn_then_each_chart_has_a_name_a_description_and_a_table_with_its_numbers(string language)
    {
        var page = DashboardSamples.Dashboard(Sample.Plain) with { Language = CultureInfo.GetCultureInfo(language) };
        var html = await new PageRenderer().RenderAsync(page);
        using var spoken = Spoken.In(CultureInfo.GetCultureInfo(language));
        Chart[] charts =
        [
            DashboardCharts.Funnel(page.Numbers, null),
            DashboardCharts.Asks(page.Numbers, null),
            DashboardCharts.Sessions(page.Numbers, null),
            DashboardCharts.Forecast(page.Numbers, null, page.ForecastUrls),
            DashboardCharts.Pulse(page.Numbers, null),
            DashboardCharts.Months(page.Numbers, null),
        ];

        foreach (var chart in charts)
        {
            var figure = Figure(html, chart.Id);
            Assert.Contains($"role=\"img\"", figure, StringComparison.Ordinal);
            Assert.Contains($"<title id=\"{chart.Id}-t\">{System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(chart.Title)}</title>", figure, StringComparison.Ordinal);
            Assert.Contains($"<desc id=\"{chart.Id}-d\">", figure, StringComparison.Ordinal);
            Assert.Contains(".csv\"", figure, StringComparison.Ordinal);
            var cells = Row().Matches(figure).Select(row => Cell().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(Tag().Replace(cell.Value, ""))).ToList()).ToList();
            Assert.Equal(chart.Rows.Count, cells.Count);
            Assert.All(chart.Rows.Zip(cells), pair => Assert.Equal([pair.First.Label, .. pair.First.Cells ?? [.. pair.First.Values.Select(ChartNumber.Said)]], pair.Second));
        }
    }

    [Fact]
    public async Task Given_german_when_drawn_then_coordinates_have_points_and_people_read_commas()
    {
        var html = await new PageRenderer().RenderAsync(DashboardSamples.Dashboard(Sample.Plain) with { Language = Core.Wording.Languages.German });
        var figure = Figure(html, "sessions");

        var coordinates = Coordinate().Matches(figure).Select(match => match.Groups["value"].Value).ToList();
        Assert.NotEmpty(coordinates);
        Assert.All(coordinates, value => Assert.True(decimal.TryParse(value.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 200, value));
        Assert.Contains("<td>19,5</td>", figure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_weeks_below_the_plan_when_drawn_then_each_number_stands_on_its_own_bar_and_none_is_a_zero()
    {
        var page = DashboardSamples.Dashboard(Sample.Plain);
        var figure = Figure(await new PageRenderer().RenderAsync(page with { Numbers = page.Numbers with { Weeks = [WeekOf(2), WeekOf(0)] } }), "sessions");

        var bar = Regex.Match(figure, "<rect x=\"[0-9.]+%\" y=\"(?<y>[^\"]*)\"");
        Assert.Equal(
            [("2", Number(bar, "y") - 5), ("0", 145m)],
            Regex.Matches(figure, "<text x=\"[^\"]*\" y=\"(?<y>[^\"]*)\" class=\"on\">(?<n>[^<]*)<").Select(said => (said.Groups["n"].Value, Number(said, "y"))));

        static Core.Dashboards.WeekNumbers WeekOf(int held) => new("2026-W37", new DateOnly(2026, 9, 7), held, 6, 0, 0, 0);
    }

    [Fact]
    public async Task Given_a_stack_when_drawn_then_widths_are_in_proportion_and_none_leaves_the_drawing()
    {
        var page = DashboardSamples.Dashboard(Sample.Plain);
        var figure = Figure(await new PageRenderer().RenderAsync(page), "funnel");
        var bars = Bar().Matches(figure).Select(match => (X: Number(match, "x"), Width: Number(match, "width"))).Where(bar => bar.Width > 0).ToList();
        var stages = page.Numbers.Funnel.SelectMany(stage => new[] { stage.Here, stage.WentOn, stage.Left }).Where(count => count > 0).ToList();

        Assert.Equal(stages.Count, bars.Count);
        Assert.All(bars.Zip(stages), pair => Assert.Equal(100m * pair.Second / page.Numbers.Funnel[0].Reached, pair.First.Width, 1));
        Assert.All(bars, bar => Assert.InRange(bar.X + bar.Width, 0, 100.02m));
    }

    [Fact]
    public async Task Given_a_program_without_anybody_when_drawn_then_charts_are_sentences_and_no_number_is_made_up()
    {
        var html = await new PageRenderer().RenderAsync(DashboardSamples.Empty(Sample.Plain));

        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"img\"", html, StringComparison.Ordinal);
        Assert.Contains("Nobody needs help right now.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_any_dashboard_when_drawn_then_what_it_says_leaves_room_for_the_stylesheet_below_60_kilobytes()
    {
        var page = DashboardSamples.Dashboard(Sample.Plain);
        var html = await new PageRenderer().RenderAsync(page with
        {
            Rows = [.. Enumerable.Range(0, 10).Select(_ => page.Rows[0])],
            Help = [.. Enumerable.Range(0, 6).Select(_ => page.Help[0])],
        });

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Style().Replace(html, "")), 1, 39_000);
    }

    private static string Figure(string html, string id) =>
        Regex.Match(html, $"<figure class=\"chart\" id=\"{id}\">.*?</figure>", RegexOptions.Singleline).Value;

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<tr><th scope=\"row\">.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>.*?</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" (?:x|y|x1|x2|y1|y2|cx|cy|width|height)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Coordinate();

    [GeneratedRegex("<rect x=\"(?<x>[0-9.]+)%?\" y=\"[^\"]*\" width=\"(?<width>[0-9.]+)%\" class=\"c-(?:solid|pale|hatched)\"")]
    private static partial Regex Bar();
}
