using System.Text.Json;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// Reads a program document that somebody sends. It is closed: an unknown field is a fault, since a misspelled one
/// would silently change nothing. Lists and fields marked optional may be left out; all else is required.
/// </summary>
public static class ProgramReader
{
    /// <summary>The largest document, in bytes.</summary>
    public const int MaxBytes = 128_000;

    /// <param name="json">UTF-8 JSON.</param>
    /// <returns>The document, or every fault in it by JSON path.</returns>
    public static Read<ProgramDocument> Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxBytes)
        {
            return Reads.Bad<ProgramDocument>([new Fault("$", $"must have at most {MaxBytes} bytes")]);
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document);
        }
        catch (JsonException fault)
        {
            return Reads.Bad<ProgramDocument>([new Fault("$", JsonFaults.RuleOf(fault))]);
        }
    }

    /// <returns>The document, or every fault in it by JSON path.</returns>
    public static Read<ProgramDocument> Read(JsonDocument json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var faults = new List<Fault>();
        if (ObjectReader.Open(json.RootElement, "$", faults) is not { } reader)
        {
            return Reads.Bad<ProgramDocument>(faults);
        }

        var program = Document(reader);
        return faults.Count == 0 ? Reads.Good<ProgramDocument>(program) : Reads.Bad<ProgramDocument>(faults);
    }

    private static ProgramDocument Document(ObjectReader reader)
    {
        var kind = reader.TryChoice<ProgramKind>("kind");
        var program = new ProgramDocument
        {
            Id = reader.Text("id", 200, format: text => ProgramId.IsValid(text) ? null : ProgramId.Rule),
            Name = reader.Text("name", 100),
            Kind = kind ?? default,
            Status = reader.Choice<ProgramStatus>("status"),
            StartsOn = reader.OptionalDate("startsOn"),
            EndsOn = reader.OptionalDate("endsOn"),
            Objective = reader.Text("objective", 1000, lines: true),
            ExpectedOutcomes = reader.Texts("expectedOutcomes", 20, 300),
            Owners = reader.Texts("owners", 20, Formats.MaxEmail, Formats.Owner, min: 1),
            TimeZone = reader.Text("timeZone", 100, format: Formats.Zone),
            Language = Language(reader),
            Enrollment = reader.Objects("enrollment", 20, EnrollmentRule),
            Matching = MatchingFields.Plan(reader.Object("matching"), kind),
            Acceptance = Acceptance(reader.Object("acceptance")),
            Kickoff = Kickoff(reader.Object("kickoff")),
            Sessions = SessionFields.Plan(reader.Object("sessions")),
            DurationWeeks = reader.Int("durationWeeks", 1, 156),
            ExtensionWeeks = reader.Int("extensionWeeks", 0, 52),
            CheckIns = CheckIns(reader.Object("checkIns")),
            Feedback = Feedback(reader.Object("feedback")),
            Nudges = NudgeFields.Plan(reader.Object("nudges")),
            Resources = SessionFields.Resources(reader),
        };

        if (program.EndsOn < program.StartsOn)
        {
            reader.Refuse("endsOn", "must not be before startsOn");
        }

        if (program.Owners.Distinct(StringComparer.OrdinalIgnoreCase).Count() != program.Owners.Count)
        {
            reader.Refuse("owners", "must name each owner only once");
        }

        reader.Close();
        return program;
    }

    private static string Language(ObjectReader reader)
    {
        var tag = reader.OptionalText("language", 35);
        if (tag is not null && Languages.Of(tag) is null)
        {
            reader.Refuse("language", $"must be one of {string.Join(", ", Languages.All)}");
        }

        return (Languages.Of(tag) ?? Languages.English).Name;
    }

    private static EnrollmentRule EnrollmentRule(ObjectReader reader)
    {
        var when = reader.Choice<EnrollmentTrigger>("when");
        var role = reader.Choice<MemberRole>("role");
        if (when != EnrollmentTrigger.Attribute)
        {
            reader.Close();
            return new EnrollmentRule(when, role);
        }

        var rule = new EnrollmentRule(when, role, reader.Text("attribute", 64), reader.OptionalText("value", 200));
        reader.Close();
        return rule;
    }

    private static AcceptancePlan Acceptance(ObjectReader? reader)
    {
        var plan = new AcceptancePlan(reader?.Flag("required") ?? false, reader?.Int("withinDays", 1, 60) ?? 0);
        reader?.Close();
        return plan;
    }

    private static KickoffPlan Kickoff(ObjectReader? reader)
    {
        var plan = new KickoffPlan(reader?.Int("withinDays", 1, 90) ?? 0, SessionFields.Agenda(reader));
        reader?.Close();
        return plan;
    }

    private static CheckInPlan CheckIns(ObjectReader? reader)
    {
        var plan = new CheckInPlan(reader?.Int("everyDays", 0, 180) ?? 0, QuestionFields.Questions(reader));
        reader?.Close();
        return plan;
    }

    private static FeedbackPlan Feedback(ObjectReader? reader)
    {
        var plan = new FeedbackPlan(reader?.Int("withinDays", 1, 90) ?? 0, QuestionFields.Questions(reader));
        reader?.Close();
        return plan;
    }
}
