namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks the <c>HttpRequest</c> parameter of an HTTP function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute : Attribute
{
    /// <summary>Any method, level <see cref="AuthorizationLevel.Function"/> as on Azure; such a function is refused at start.</summary>
    public HttpTriggerAttribute() => AuthLevel = AuthorizationLevel.Function;

    /// <summary>The listed methods, anonymous.</summary>
    /// <param name="methods">HTTP methods, in any case.</param>
    public HttpTriggerAttribute(params string[] methods) => Methods = methods;

    /// <summary>Any method at this level.</summary>
    /// <param name="authLevel">Who may call.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

    /// <summary>The listed methods at this level.</summary>
    /// <param name="authLevel">Who may call.</param>
    /// <param name="methods">HTTP methods, in any case; no other method answers, so list <c>head</c> beside <c>get</c> where it is wanted.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
        : this(authLevel) => Methods = methods;

    /// <summary>Route template under the prefix of host.json; the function's name when null.</summary>
    public string? Route { get; set; }

    /// <summary>The methods that answer; null or empty means all.</summary>
    public string[]? Methods { get; }

    /// <summary>Who may call.</summary>
    public AuthorizationLevel AuthLevel { get; }
}
