using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Json;

namespace ServerlessMentoring.App.Http;

/// <summary>Answers of the API, in the app's one JSON dialect.</summary>
public static class JsonAnswer
{
    /// <summary>A value as JSON.</summary>
    /// <typeparam name="T">Its type, listed in <see cref="AppJsonContext"/>.</typeparam>
    /// <param name="value">What to answer.</param>
    /// <param name="status">The status code.</param>
    public static IResult Of<T>(T value, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(value, AppJson.TypeOf<T>(), statusCode: status);
}
