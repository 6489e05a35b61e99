using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using NCrontab;
using RetryContext = Microsoft.Azure.Functions.Worker.RetryContext;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>A method ready to be called: how to make its class, fill its parameters and read its result is settled once.</summary>
internal sealed class FunctionMethod
{
    private static readonly MethodInfo ReadTaskMethod =
        typeof(FunctionMethod).GetMethod(nameof(ReadTask), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly MethodInvoker _invoker;
    private readonly ObjectFactory? _makeClass;
    private readonly Func<FunctionCall, object?>[] _parameters;
    private readonly Func<object?, Task<object?>> _readResult;

    /// <exception cref="LocalHostException">The method's shape is not supported.</exception>
    public FunctionMethod(MethodInfo method, Func<ParameterInfo, Func<FunctionCall, object?>?> bind)
    {
        Display = $"{method.DeclaringType!.FullName}.{method.Name}";
        _invoker = MethodInvoker.Create(method);
        _makeClass = method.IsStatic ? null : ActivatorUtilities.CreateFactory(method.DeclaringType, []);
        _parameters = [.. method.GetParameters().Select(parameter => bind(parameter)
            ?? throw new LocalHostException($"The parameter '{parameter.Name}' ({parameter.ParameterType.Name}) of {Display} cannot be filled: it is neither a trigger's HttpRequest, TimerInfo, TaskOrchestrationContext or input, nor a part of the route, nor a [DurableClient] DurableTaskClient, nor a FunctionContext, nor a CancellationToken."))];
        _readResult = ResultReader(method.ReturnType);
        ResultType = method.ReturnType == typeof(Task) ? typeof(void)
            : typeof(Task).IsAssignableFrom(method.ReturnType) ? method.ReturnType.GenericTypeArguments[0] : method.ReturnType;
    }

    public string Display { get; }

    /// <summary>What a call results in, without its task; <c>void</c> for nothing.</summary>
    public Type ResultType { get; }

    /// <summary>Whether the method belongs to an instance, which is made for each call.</summary>
    public bool NeedsInstance => _makeClass is not null;

    public Task<object?> InvokeAsync(FunctionCall call)
    {
        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _parameters[i](call);
        }

        var target = _makeClass?.Invoke(call.Services, null);
        try
        {
            return _readResult(_invoker.Invoke(target, arguments.AsSpan()));
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    private Func<object?, Task<object?>> ResultReader(Type type)
    {
        if (type == typeof(Task))
        {
            return async result =>
            {
                await (Task)result!;
                return null;
            };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            return ReadTaskMethod.MakeGenericMethod(type.GenericTypeArguments).CreateDelegate<Func<object?, Task<object?>>>();
        }

        return typeof(Task).IsAssignableFrom(type) || type.Name.StartsWith(nameof(ValueTask), StringComparison.Ordinal)
            ? throw new LocalHostException($"{Display} returns {type.Name}; a function returns Task, Task<T>, a plain value or nothing.")
            : Task.FromResult;
    }

    private static async Task<object?> ReadTask<T>(object? result) => await (Task<T>)result!;
}

/// <summary>An HTTP function found at start: its route template without the prefix, and the methods that answer, upper case; none means all.</summary>
internal sealed record HttpFunction(string Name, FunctionMethod Method, string Route, IReadOnlyList<string> Verbs);

/// <summary>A timer function found at start: when it runs, UTC; whether its last run is remembered; whether it runs at every start too.</summary>
internal sealed record TimerFunction(string Name, FunctionMethod Method, CrontabSchedule Schedule, bool Monitored, bool RunOnStartup);

/// <summary>An orchestrator found at start.</summary>
internal sealed record OrchestratorFunction(string Name, FunctionMethod Method, Type InputType);

/// <summary>An activity found at start.</summary>
internal sealed record ActivityFunction(string Name, FunctionMethod Method, Type InputType);

/// <summary>What a function's parameters are filled from, in one call.</summary>
internal sealed class FunctionCall
{
    public required IServiceProvider Services { get; init; }
    public CancellationToken Cancellation { get; init; }
    public HttpContext? Http { get; init; }
    public TimerInfo? Timer { get; init; }
    public TaskOrchestrationContext? Orchestration { get; init; }

    /// <summary>Input of an activity or orchestrator.</summary>
    public object? Input { get; init; }
}

/// <summary>A part of the path is not of the type that the function takes.</summary>
internal sealed class RoutePartException(string part, Type type, Exception inner)
    : Exception($"'{part}' is not a valid {type.Name}.", inner)
{
    public string Part { get; } = part;
    public string Rule { get; } = $"must be a valid {type.Name}";
}

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
