using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>A port whose calls pass through the weather.</summary>
/// <typeparam name="TPort">The port; all its methods are asynchronous.</typeparam>
[SuppressMessage("Performance", "CA1852", Justification = "A dispatch proxy is derived from at run time.")]
internal class GustyPort<TPort> : DispatchProxy
    where TPort : class
{
    private static readonly MethodInfo Pass = typeof(GustyPort<TPort>).GetMethod(nameof(PassAnswerAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private TPort? _inner;
    private IWeather? _weather;

    /// <summary>Puts it in front of the port that is registered.</summary>
    public static void PutBefore(IServiceCollection services, IWeather weather)
    {
        var registered = services.Last(service => service.ServiceType == typeof(TPort));
        services.AddSingleton(provider =>
        {
            var port = Create<TPort, GustyPort<TPort>>();
            var gusty = (GustyPort<TPort>)(object)port;
            gusty._weather = weather;
            gusty._inner = (TPort)(registered.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!));
            return port;
        });
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var returned = targetMethod!.ReturnType;
        return returned.IsGenericType
            ? Pass.MakeGenericMethod(returned.GetGenericArguments()).Invoke(this, [targetMethod, args])
            : PassAsync(targetMethod, args);
    }

    private Task<T> PassAnswerAsync<T>(MethodInfo method, object?[]? args) =>
        _weather!.PassAsync(() => (Task<T>)method.Invoke(_inner, BindingFlags.DoNotWrapExceptions, null, args, null)!);

    private Task<bool> PassAsync(MethodInfo method, object?[]? args) => _weather!.PassAsync(async () =>
    {
        await (Task)method.Invoke(_inner, BindingFlags.DoNotWrapExceptions, null, args, null)!;
        return true;
    });
}
