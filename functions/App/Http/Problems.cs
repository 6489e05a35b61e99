using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Http;

/// <summary>The app's errors as problem details (RFC 9457). What a caller did wrong names the field and the rule.</summary>
public static class Problems
{
    /// <summary>400: the body or query breaks rules; every fault is listed.</summary>
    public static IResult Invalid(IEnumerable<Fault> faults) =>
        Of(StatusCodes.Status400BadRequest, "The request breaks a rule.", "Nothing was changed. Each fault is listed with its field and rule.", faults);

    /// <summary>400: one field breaks one rule.</summary>
    public static IResult Invalid(string field, string rule) => Invalid([new Fault(field, rule)]);

    /// <summary>401: nobody we know.</summary>
    public static IResult Unauthorized(string detail) => Of(StatusCodes.Status401Unauthorized, "You need to say who you are.", detail);

    /// <summary>403: known, but not allowed.</summary>
    public static IResult Forbidden(string detail) => Of(StatusCodes.Status403Forbidden, "This is not open to you.", detail);

    /// <summary>404: there is no such thing, or not for this caller.</summary>
    public static IResult NotFound(string field, string detail) =>
        Of(StatusCodes.Status404NotFound, "There is no such thing.", detail, [new Fault(field, "must exist")]);

    /// <summary>409: the request is fine, the present state forbids it.</summary>
    public static IResult Conflict(string field, string rule, string detail, params (string Name, object? Value)[] more) =>
        Of(StatusCodes.Status409Conflict, "This does not fit the present state.", detail, [new Fault(field, rule)], more);

    /// <summary>413: too large.</summary>
    public static IResult TooLarge(string detail) => Of(StatusCodes.Status413PayloadTooLarge, "This is too large.", detail);

    public static IResult Of(
        int status,
        string title,
        string detail,
        IEnumerable<Fault>? faults = null,
        params (string Name, object? Value)[] more)
    {
        var extensions = new Dictionary<string, object?>();
        if (faults is not null)
        {
            extensions["errors"] = faults.ToArray();
        }

        foreach (var (name, value) in more)
        {
            extensions[name] = value;
        }

        return TypedResults.Problem(detail: detail, statusCode: status, title: title, extensions: extensions);
    }
}
