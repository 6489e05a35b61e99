using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Actions;

/// <summary>One answer in two forms: a page for people, JSON for programs. Both say the same.</summary>
/// <param name="Page">The page.</param>
/// <param name="Json">The same as JSON, with the same status.</param>
public sealed record Reply(PageModel Page, IResult Json)
{
    /// <summary>The form that this request asks for.</summary>
    public IResult For(HttpRequest request) => Accepts.Json(request) ? new PrivateResult(Json) : new PageResult(Page);
}
