namespace ServerlessMentoring.Pages.Stories;

/// <summary>What an owner just did with the page of stories.</summary>
public enum StoriesDone
{
    /// <summary>Published it, or what was changed of it.</summary>
    Published,

    /// <summary>Took it back.</summary>
    Unpublished,
}
