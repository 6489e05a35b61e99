using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Http;

/// <summary>503: not now. Says when to come again, in seconds, beside whatever the answer is in.</summary>
/// <param name="answer">The answer's body.</param>
/// <param name="after">When to come again.</param>
public sealed class RetryLaterResult(IResult answer, TimeSpan after) : IResult, IStatusCodeHttpResult
{
    /// <inheritdoc />
    public int? StatusCode => StatusCodes.Status503ServiceUnavailable;

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return answer.ExecuteAsync(httpContext);
    }
}
