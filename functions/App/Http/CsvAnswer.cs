using System.Text;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Http;

/// <summary>A table to download. UTF-8 with a byte order mark, without which Excel reads letters beyond ASCII wrongly.</summary>
/// <param name="text">The table.</param>
/// <param name="fileName">What a browser calls the file: ASCII letters, digits, dots and dashes.</param>
public sealed class CsvAnswer(string text, string fileName) : IResult
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        byte[] bytes = [.. WithMark.Preamble, .. WithMark.GetBytes(text)];
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
