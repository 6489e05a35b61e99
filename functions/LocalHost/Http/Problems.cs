using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>Errors of the runtime itself, as RFC 9457 problem details.</summary>
internal static class Problems
{
    public static IResult NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound);

    public static IResult Failure() => Results.Problem(
        statusCode: StatusCodes.Status500InternalServerError, detail: "Something went wrong here. It has been logged.");

    public static IResult Status(int status) => Results.Problem(statusCode: status);

    public static IResult Field(string field, string rule) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "The request is not valid.",
        extensions: new Dictionary<string, object?> { ["errors"] = new[] { new { field, rule } } });
}
