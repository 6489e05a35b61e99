using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>Sample data. Every text passes through one function, so that a test can make all of it hostile.</summary>
public sealed class Sample(Func<string, string> say)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public const string Zone = "Europe/Berlin";

    public static Sample Plain { get; } = new(text => text);

    public string Say(string text) => say(text);

    /// <summary>A remark that is sample data itself: in a test, hostile text inside a sentence.</summary>
    public Remark Remark(string text) => Core.Wording.Remark.Verbatim(say(text));

    public IReadOnlyList<string> List(params string[] texts) => [.. texts.Select(say)];

    public PersonCard Ada => new()
    {
        Name = say("Ada Weber"),
        Role = MemberRole.Mentee,
        TimeZone = Zone,
        JobTitle = say("Product analyst"),
        Department = say("Finance"),
        Location = say("Berlin"),
        About = say("New here since May.\nI like numbers and long walks."),
    };

    public PersonCard Ravi => new()
    {
        Name = say("Ravi Menon"),
        Role = MemberRole.Mentor,
        TimeZone = "Asia/Kolkata",
        JobTitle = say("Head of data"),
        Department = say("Platform"),
        Location = say("Bengaluru"),
    };

    public ActionContext Context(params Core.Fault[] faults) => new()
    {
        ActionUrl = "/api/act/token",
        Once = say("3f2a"),
        ActorName = say("Ada Weber"),
        TimeZone = Zone,
        ProgramName = say("Welcome aboard"),
        MeUrl = "/api/me/token",
        Contact = say("mia.owner@example.com"),
        Faults = faults,
    };

    public ActionContext Sent(string name, params string[] values) => Context(new Core.Fault(name, FormRule.Of(nameof(RuleTexts.MostCharacters), 2000))) with
    {
        Input = new Dictionary<string, string[]> { [name] = [.. values.Select(say)] },
    };

    public IEnumerable<(string Name, PageModel Page)> AllPages() =>
        ActionSamples.Fresh(this).Concat(ActionSamples.Faulty(this)).Concat(AnswerSamples.All(this)).Concat(PlaceSamples.All(this)).Concat(RoundSamples.All(this)).Concat(ChoiceSamples.All(this)).Concat(StoriesSamples.All(this));
}
