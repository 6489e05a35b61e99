namespace ServerlessMentoring.Pages.Me;

/// <summary>A link to something that the reader may do without being asked.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Url">Link to its page.</param>
public sealed record MyAct(MyActKind Kind, string Url);
