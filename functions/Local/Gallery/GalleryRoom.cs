namespace ServerlessMentoring.Local.Gallery;

/// <summary>Pages or mails of the gallery that belong together.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Items">Each with the link that shows it.</param>
public sealed record GalleryRoom(string Name, IReadOnlyList<GalleryItem> Items);
