using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Me;

/// <summary>One thing that the reader owes, with the link that answers it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="With">Names of the people on the other side.</param>
/// <param name="ProgramName">Name of the program.</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Url">Link that answers it.</param>
/// <param name="Overdue">True when that time is past.</param>
public sealed record OpenAsk(
    AskKind Kind,
    IReadOnlyList<string> With,
    string ProgramName,
    DateTimeOffset DueAt,
    string Url,
    bool Overdue = false);
