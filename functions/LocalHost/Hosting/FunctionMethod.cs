using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;

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
