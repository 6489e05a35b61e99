using Microsoft.Extensions.Primitives;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.App.Stories;

/// <summary>The owner's side: what may be published, what is, and publishing it.</summary>
public sealed class StoriesEditor(
    StoriesStore stories, GoodPractices practices, Testimonials testimonials, LinkAddresses addresses, TimeProvider clock)
{
    private const int MaxIntroduction = 2000;

    // Nobody reads more; of very many the newest, and what is published already.
    private const int MostRelationships = 300;

    /// <summary>The page as it stands.</summary>
    public async Task<StoriesEditPage> PageAsync(ProgramDocument program, CancellationToken cancellation = default)
    {
        var published = await stories.GetAsync(program.Id, cancellation);
        var (practice, allowed) = await MaterialAsync(program.Id, published, cancellation);
        var chosen = (published?.Chosen ?? []).ToHashSet();
        return PageOf(program, published, practice, allowed, chosen) with
        {
            Introduction = published?.Introduction ?? "",
            WithPractice = published is null || published.Practice is not null,
        };
    }

    /// <summary>Publishes what a form says.</summary>
    /// <returns>Null when it is published; else the form with its fault, and with what was sent.</returns>
    public async Task<StoriesEditPage?> PublishAsync(
        ProgramDocument program, Dictionary<string, StringValues> fields, CancellationToken cancellation = default)
    {
        var introduction = fields.GetValueOrDefault("introduction").LastOrDefault()?.ReplaceLineEndings("\n").Trim() ?? "";
        var withPractice = fields.ContainsKey("practice");
        var published = await stories.GetAsync(program.Id, cancellation);
        var (practice, allowed) = await MaterialAsync(program.Id, published, cancellation);
        var chosen = fields.GetValueOrDefault("testimonial").Select(ChoiceField.Read).OfType<ChosenTestimonial>().ToHashSet();
        if (TextRules.Broken(introduction, MaxIntroduction) is not null)
        {
            return PageOf(program, published, practice, allowed, chosen) with
            {
                Introduction = introduction,
                IntroductionBroken = true,
                WithPractice = withPractice,
            };
        }

        await stories.PublishAsync(
            new PublishedStories(program.Id, clock.GetUtcNow())
            {
                Introduction = introduction.Length == 0 ? null : introduction,
                Chosen = [.. allowed.Select(ChoiceField.Of).Where(chosen.Contains)],
                Practice = withPractice ? practice : null,
            },
            cancellation);
        return null;
    }

    private async Task<(GoodPractice Practice, IReadOnlyList<Testimonial> Allowed)> MaterialAsync(
        string programId, PublishedStories? published, CancellationToken cancellation)
    {
        var (practice, rows) = await practices.OfAsync(programId, cancellation);
        var shown = (published?.Chosen ?? []).Select(each => each.RelationshipId).ToHashSet();
        var testified = rows.Where(row => row.Facts.Testimonials > 0)
            .OrderByDescending(row => row.Facts.EndedAt ?? DateTimeOffset.MaxValue)
            .ToList();
        var newest = testified.Take(MostRelationships).UnionBy(testified.Where(row => shown.Contains(row.Id)), row => row.Id).Select(row => row.Id);
        return (practice, await testimonials.OfAsync(newest, cancellation));
    }

    private StoriesEditPage PageOf(
        ProgramDocument program, PublishedStories? published, GoodPractice practice, IReadOnlyList<Testimonial> allowed, HashSet<ChosenTestimonial> chosen) => new()
        {
            ProgramName = program.Name,
            TimeZone = program.TimeZone,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(program.Id)),
            BoardUrl = addresses.Api(OwnerPaths.Board(program.Id)),
            ActionUrl = PersonLinks.PathOf(addresses.Api(OwnerPaths.Stories(program.Id))),
            PublishedAt = published?.PublishedAt,
            Choices =
            [
                .. allowed.Select(each => (Words: StoriesReaders.WordsOf(each), Choice: ChoiceField.Of(each)))
                    .Select(each => new StoriesChoice(ChoiceField.Of(each.Choice), each.Words, chosen.Contains(each.Choice))),
            ],
            Practice = practice,
        };
}

/// <summary>Reads what good practice is told from: two lists of one partition each, counts and dates alone.</summary>
public sealed class GoodPractices(ReportRows rows, NotebookTallies tallies)
{
    /// <summary>The good practice of a program as of now, and the relationships that it was told from.</summary>
    public async Task<(GoodPractice Practice, IReadOnlyList<ReportRow> Rows)> OfAsync(string programId, CancellationToken cancellation = default)
    {
        var notebooks = await tallies.AllAsync(programId, cancellation).ToDictionaryAsync(tally => tally.RelationshipId, cancellationToken: cancellation);
        List<ReportRow> all = [.. (await rows.OfAsync(programId, cancellation)).Select(row => row with { Notebook = notebooks.GetValueOrDefault(row.Id) })];
        return (GoodPractice.Of(all), all);
    }
}
