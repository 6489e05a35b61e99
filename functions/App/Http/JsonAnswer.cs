using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Json;

namespace ServerlessMentoring.App.Http;

/// <summary>Answers of the API, in the app's one JSON dialect.</summary>
public static class JsonAnswer
{
    public static IResult Of<T>(T value, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(value, AppJson.TypeOf<T>(), statusCode: status);
}
