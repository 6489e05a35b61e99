namespace ServerlessMentoring.Local.Gallery;

/// <summary>A page or a mail of the gallery.</summary>
/// <param name="Name">Its name, unique among pages or among mails.</param>
/// <param name="Url">Link that shows it.</param>
public sealed record GalleryItem(string Name, string Url);
