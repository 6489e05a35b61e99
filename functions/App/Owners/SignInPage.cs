using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Owners;

/// <summary>The owner's session or sign-in link is over. Says how to get a new one. 401.</summary>
public sealed record SignInPage : PageModel
{
    /// <summary>True when a sign-in link was too old, false when there is no session or it has ended.</summary>
    public bool LinkExpired { get; init; }

    public override int StatusCode => LinkExpired ? 410 : 401;

    internal override Type View => typeof(SignInView);
}
