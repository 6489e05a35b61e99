using System.Text.RegularExpressions;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Choice;

/// <summary>A program in which mentees choose, and what its people do with their links.</summary>
internal static partial class Choosers
{
    /// <summary>Ada, Bea and Cai with two places each; Mia and Max as mentees.</summary>
    public static async Task<TestApp> StartAsync(MatchingMode mode = MatchingMode.MenteeChoice, Func<ProgramDocument, ProgramDocument>? change = null)
    {
        var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program =>
        {
            var document = program with { Matching = program.Matching with { Mode = mode } };
            return change?.Invoke(document) ?? document;
        });
        await EnrollAsync(app, "mentor", "ada", "bea", "cai");
        await EnrollAsync(app, "mentee", "mia", "max");
        await app.QuietAsync();
        return app;
    }

    public static async Task EnrollAsync(TestApp app, string role, params IEnumerable<string> people) =>
        (await Hr.PostAsync(app, $"[{string.Join(',', people.Select(person => Hr.Enrolled(person, role)))}]")).Is(202);

    public static async Task<string> PathAsync(TestApp app, string person) =>
        PersonLinks.PathOf(app.Get<PersonLinks>().Choose(await Link.PersonAsync(app, person), Given.ProgramId));

    public static async Task<Link.Answer> AskAsync(TestApp app, string mentee, string mentor, string message = "I would like to learn from you.", string? key = null) =>
        await Link.PostJsonAsync(app, await PathAsync(app, mentee), new { request = mentor, message }, key);

    /// <summary>The way to the answer, as it stands in the mail to the mentor.</summary>
    public static string AnswerPath(TestApp app, string mentor) =>
        new Uri(Mails(app, mentor, "choiceAsked")[^1].Links[0]).AbsolutePath;

    public static Task<Link.Answer> AnswerAsync(TestApp app, string path, string answer = "accept", string? reason = null) =>
        Link.PostJsonAsync(app, path, new { answer, reason });

    public static IReadOnlyList<App.Mail.MailMessage> Mails(TestApp app, string person, string kind) =>
        [.. app.Outbox.To($"{person}@example.com").Select(sent => sent.Mail).Where(mail => mail.Kind == kind)];

    /// <summary>An owner keeps two people apart.</summary>
    public static async Task KeepApartAsync(TestApp app, string one, string other) =>
        (await Calls.PutAsync(app.Http, $"/api/programs/{Given.ProgramId}/blocked-pairs/{one}/{other}", "{}")).Is(201);

    /// <summary>What HR and owners keep to themselves stands nowhere.</summary>
    public static void TellsNothing(string text)
    {
        Assert.DoesNotContain("leave the company", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("put together", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("is away", text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a page says, without its tags.</summary>
    public static string Text(string html) => Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
