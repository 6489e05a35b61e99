namespace ServerlessMentoring.Pages.Mails;

/// <summary>Sessions of one week.</summary>
/// <param name="Monday">The week's Monday.</param>
/// <param name="Held">Sessions held in it.</param>
/// <param name="Planned">Sessions that were planned for it, rounded.</param>
public sealed record DigestSessions(DateOnly Monday, int Held, int Planned);
