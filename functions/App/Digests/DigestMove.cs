namespace ServerlessMentoring.App.Digests;

/// <summary>Something that happened to several relationships since the last digest.</summary>
public sealed record DigestMove(DigestMoveKind Kind, int Count, IReadOnlyList<DigestPeople> Some);
