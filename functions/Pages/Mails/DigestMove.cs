namespace ServerlessMentoring.Pages.Mails;

/// <summary>Something that happened to several relationships since the last digest.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">To how many.</param>
/// <param name="Some">Some of them.</param>
public sealed record DigestMove(DigestMoveKind Kind, int Count, IReadOnlyList<DigestPeople> Some);
