using ServerlessMentoring.Core;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Who is to be put together, and why.</summary>
/// <param name="MentorIds">The mentors; in a peer group the host.</param>
/// <param name="MenteeIds">The mentees.</param>
/// <param name="Reason">Why these people, shown to both sides.</param>
internal sealed record StartBody(IReadOnlyList<string> MentorIds, IReadOnlyList<string> MenteeIds, string Reason)
{
    private const int MaxMentors = 10;
    private const int MaxReason = 1000;

    private const string Mentors = "mentorIds";
    private const string Mentees = "menteeIds";
    private const string Why = "reason";

    /// <summary>Reads a body for a program.</summary>
    /// <param name="json">The raw body.</param>
    /// <param name="program">The program, whose kind says how many there may be.</param>
    /// <param name="faults">Every fault; empty when the body can be used.</param>
    public static StartBody Read(byte[] json, ProgramDocument program, out IReadOnlyList<Fault> faults)
    {
        var fields = JsonFields.Of(json, Mentors, Mentees, Why);
        var before = fields.Faults.Count;
        var body = new StartBody(
            fields.Texts(Mentors, IdRule),
            fields.Texts(Mentees, IdRule),
            fields.Text(Why, MaxReason, required: true) ?? "");
        if (fields.IsReadable && fields.Faults.Skip(before).All(fault => fault.Field == Why))
        {
            JudgePeople(fields, body, program);
        }

        faults = fields.Faults;
        return body;
    }

    private static string? IdRule(string id) => PersonId.IsValid(id) ? null : PersonId.Rule;

    private static void JudgePeople(JsonFields fields, StartBody body, ProgramDocument program)
    {
        if (program.Kind.IsGroup())
        {
            var size = program.Matching.GroupSize;
            JudgeCount(fields, Mentors, body.MentorIds, 1, program.Kind == ProgramKind.PeerGroup ? 1 : MaxMentors);
            JudgeCount(fields, Mentees, body.MenteeIds, size.Min, size.Max);
        }
        else
        {
            JudgeCount(fields, Mentors, body.MentorIds, 1, 1);
            JudgeCount(fields, Mentees, body.MenteeIds, 1, 1);
        }

        JudgeRepetition(fields, Mentors, body.MentorIds);
        JudgeRepetition(fields, Mentees, body.MenteeIds);
        if (body.MentorIds.Intersect(body.MenteeIds).Any())
        {
            fields.Refuse(Mentees, "must not name anybody who is in mentorIds");
        }
    }

    private static void JudgeCount(JsonFields fields, string name, IReadOnlyList<string> ids, int min, int max)
    {
        if (ids.Count < min || ids.Count > max)
        {
            fields.Refuse(name, min == max ? $"must name exactly {min} in this program" : $"must name {min} to {max} in this program");
        }
    }

    private static void JudgeRepetition(JsonFields fields, string name, IReadOnlyList<string> ids)
    {
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
        {
            fields.Refuse(name, "must name each person only once");
        }
    }
}
