using Microsoft.Azure.Functions.Worker;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>The part of a <see cref="FunctionContext"/> that needs no Functions host: services, loggers, cancellation, the request.</summary>
internal sealed class LocalFunctionContext : FunctionContext
{
    /// <summary>Where <c>GetHttpContext()</c> of the ASP.NET Core extension looks.</summary>
    private const string HttpContextKey = "HttpRequestContext";

    public LocalFunctionContext(string function, FunctionCall call)
    {
        (FunctionId, InstanceServices, CancellationToken) = (function, call.Services, call.Cancellation);
        if (call.Http is { } http)
        {
            Items.Add(HttpContextKey, http);
        }
    }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId { get; }

    public override IServiceProvider InstanceServices { get; set; }

    public override CancellationToken CancellationToken { get; }

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override TraceContext TraceContext => throw OnlyInHost();

    public override BindingContext BindingContext => throw OnlyInHost();

    public override RetryContext RetryContext => throw OnlyInHost();

    public override FunctionDefinition FunctionDefinition => throw OnlyInHost();

    public override IInvocationFeatures Features => throw OnlyInHost();

    private static NotSupportedException OnlyInHost() =>
        new("Here a FunctionContext has ids, services, items, cancellation and the HttpContext; the rest is the Functions host's.");
}
