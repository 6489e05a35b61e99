namespace ServerlessMentoring.Pages.Rendering;

/// <summary>Where pages find their files: the path on this site below which <see cref="SiteAsset.Name"/> stands.</summary>
/// <param name="Path">Starts with a slash and ends without one.</param>
internal sealed record AssetPath(string Path)
{
    /// <summary>The path of a file.</summary>
    public string Of(SiteAsset asset) => $"{Path}/{asset.Name}";
}
