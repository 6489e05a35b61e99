namespace ServerlessMentoring.App.Settings;

/// <summary>One HR system that posts events.</summary>
public sealed class WebhookSourceOptions
{
    /// <summary>Signing secrets, <c>whsec_</c> and base64, by any number. Two live at once while one is rotated out.</summary>
    public Dictionary<string, string> Secrets { get; set; } = [];

    /// <summary>Put before each employee id of this source, so that the ids of two HR systems never meet.</summary>
    public string PersonPrefix { get; set; } = "";
}
