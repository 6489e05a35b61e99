using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Something that waits for one of the sample people, to be done for them.</summary>
/// <param name="Name">Who is asked.</param>
/// <param name="Kind">For what.</param>
/// <param name="Url">The link that their mail has.</param>
public sealed record TourNext(string Name, AskKind Kind, string Url);
