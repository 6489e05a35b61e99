using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using NCrontab;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>All functions of the app, found by their attributes; whatever cannot work is reported before anything runs.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<string, OrchestratorFunction> _orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ActivityFunction> _activities = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TimerFunction> _timers = [];
    private readonly List<HttpFunction> _http = [];
    private readonly IConfiguration _settings;

    public FunctionTable(IOptions<LocalHostOptions> options, IConfiguration settings)
    {
        _settings = settings;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in Types(options.Value).SelectMany(FunctionsOf))
        {
            var name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
            var place = $"{method.DeclaringType!.FullName}.{method.Name}";
            if (!names.TryAdd(name, place))
            {
                throw new LocalHostException($"Two functions are named '{name}': {names[name]} and {place}.");
            }

            Add(name, place, method);
        }

        RefuseSameRoutes();
    }

    public IReadOnlyList<TimerFunction> Timers => _timers;
    public IReadOnlyCollection<OrchestratorFunction> Orchestrators => _orchestrators.Values;
    public IReadOnlyCollection<ActivityFunction> Activities => _activities.Values;
    public IReadOnlyList<HttpFunction> Http => _http;
    public OrchestratorFunction? Orchestrator(string name) => _orchestrators.GetValueOrDefault(name);
    public ActivityFunction? Activity(string name) => _activities.GetValueOrDefault(name);

    private static IEnumerable<Type> Types(LocalHostOptions options)
    {
        IEnumerable<Assembly> assemblies = options.FunctionAssemblies;
        if (options.FunctionAssemblies.Count == 0 && options.FunctionTypes.Count == 0)
        {
            assemblies = Assembly.GetEntryAssembly() is { } entry ? [entry] : [];
        }

        return assemblies.SelectMany(assembly => assembly.GetTypes()).Concat(options.FunctionTypes).Distinct();
    }

    private static IEnumerable<MethodInfo> FunctionsOf(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => method.IsDefined(typeof(FunctionAttribute)));

    private void Add(string name, string place, MethodInfo method)
    {
        var triggers = method.GetParameters()
            .SelectMany(parameter => parameter.GetCustomAttributes<TriggerBindingAttribute>())
            .ToList();
        if (triggers.Count != 1)
        {
            throw new LocalHostException($"{place} has {triggers.Count} triggers; a function has one.");
        }

        if (method.GetCustomAttributes<OutputBindingAttribute>().FirstOrDefault() is { } output)
        {
            throw new LocalHostException($"{place} has the output binding {output.GetType().Name}; functions here have none.");
        }

        switch (triggers[0])
        {
            case HttpTriggerAttribute http:
                _http.Add(FunctionBinder.Http(name, method, http));
                break;
            case TimerTriggerAttribute timer:
                _timers.Add(FunctionBinder.Timer(name, method, timer, _settings));
                break;
            case OrchestrationTriggerAttribute orchestration:
                var orchestrator = FunctionBinder.Orchestrator(orchestration.Orchestration ?? name, method);
                AddUnique(_orchestrators, orchestrator.Name, orchestrator, "orchestrators", each => each.Method);
                break;
            case ActivityTriggerAttribute activity:
                var work = FunctionBinder.Activity(activity.Activity ?? name, method);
                AddUnique(_activities, work.Name, work, "activities", each => each.Method);
                break;
            default:
                throw new LocalHostException($"{place} has a {triggers[0].GetType().Name}; HTTP, timers, orchestrations and activities are served here.");
        }
    }

    private static void AddUnique<T>(Dictionary<string, T> table, string name, T function, string kind, Func<T, FunctionMethod> method)
    {
        if (!table.TryAdd(name, function))
        {
            throw new LocalHostException($"Two {kind} are named '{name}': {method(table[name]).Display} and {method(function).Display}.");
        }
    }

    private void RefuseSameRoutes()
    {
        var taken = new Dictionary<(string Shape, string Verb), HttpFunction>();
        foreach (var function in _http)
        {
            var shape = FunctionBinder.RouteShape(function.Route);
            foreach (var verb in function.Verbs.DefaultIfEmpty("*"))
            {
                if (!taken.TryAdd((shape, verb), function))
                {
                    throw new LocalHostException($"Two functions answer {verb} {function.Route}: {taken[(shape, verb)].Method.Display} and {function.Method.Display}.");
                }
            }
        }
    }
}

/// <summary>Turns methods into functions of each kind of trigger: settles where every parameter comes from.</summary>
internal static partial class FunctionBinder
{
    public static HttpFunction Http(string name, MethodInfo method, HttpTriggerAttribute trigger)
    {
        var place = $"{method.DeclaringType!.FullName}.{method.Name}";
        if (trigger.AuthLevel != AuthorizationLevel.Anonymous)
        {
            throw new LocalHostException($"{place} asks for AuthorizationLevel.{trigger.AuthLevel}; only AuthorizationLevel.Anonymous is served here, because the app decides about access itself.");
        }

        var route = (trigger.Route ?? name).TrimStart('/');
        var parts = RoutePatternFactory.Parse(route).Parameters.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var function = new FunctionMethod(method, parameter =>
            parameter.IsDefined(typeof(HttpTriggerAttribute))
                ? parameter.ParameterType == typeof(HttpRequest) ? call => call.Http!.Request : null
                : parts.Contains(parameter.Name!) ? RoutePart(parameter) : Common(name, parameter));
        if (function.ResultType != typeof(void) && !typeof(IResult).IsAssignableFrom(function.ResultType))
        {
            throw new LocalHostException($"{place} returns {function.ResultType.Name}; an HTTP function returns IResult, or nothing if it writes the response itself.");
        }

        return new HttpFunction(name, function, route, [.. (trigger.Methods ?? []).Select(verb => verb.ToUpperInvariant()).Distinct()]);
    }

    public static TimerFunction Timer(string name, MethodInfo method, TimerTriggerAttribute trigger, IConfiguration settings)
    {
        var place = $"{method.DeclaringType!.FullName}.{method.Name}";
        var text = Setting().Replace(trigger.Schedule, match => settings[match.Groups[1].Value]
            ?? throw new LocalHostException($"{place} takes its schedule from the setting {match.Groups[1].Value}, which does not exist."));
        var schedule = CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw new LocalHostException($"{place} has the schedule '{text}', which is not NCRONTAB with six fields: second, minute, hour, day, month, day of the week.");
        var function = new FunctionMethod(method, parameter =>
            parameter.IsDefined(typeof(TimerTriggerAttribute))
                ? parameter.ParameterType == typeof(TimerInfo) ? call => call.Timer : null
                : Common(name, parameter));
        var first = schedule.GetNextOccurrence(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var coarse = schedule.GetNextOccurrence(first) - first >= TimeSpan.FromMinutes(1);
        return new TimerFunction(name, function, schedule, trigger.UseMonitor && coarse, trigger.RunOnStartup);
    }

    public static OrchestratorFunction Orchestrator(string name, MethodInfo method) => new(
        name,
        new FunctionMethod(method, parameter =>
            parameter.IsDefined(typeof(OrchestrationTriggerAttribute))
                ? parameter.ParameterType == typeof(TaskOrchestrationContext) ? call => call.Orchestration : null
                : IsInput(parameter) ? call => call.Input
                : parameter.IsDefined(typeof(DurableClientAttribute)) ? null : Common(name, parameter)),
        InputOf(method, IsInput));

    public static ActivityFunction Activity(string name, MethodInfo method) => new(
        name,
        new FunctionMethod(method, parameter => parameter.IsDefined(typeof(ActivityTriggerAttribute)) ? call => call.Input : Common(name, parameter)),
        InputOf(method, parameter => parameter.IsDefined(typeof(ActivityTriggerAttribute))));

    /// <summary>A route without the names and constraints of its parameters: two routes of one shape would compete.</summary>
    public static string RouteShape(string route) => string.Join('/', RoutePatternFactory.Parse(route).PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content.ToUpperInvariant(),
            RoutePatternParameterPart { ParameterPolicies.Count: > 0 } parameter => $"{{:{string.Join(':', parameter.ParameterPolicies.Select(policy => policy.Content))}}}",
            RoutePatternParameterPart => "{}",
            _ => "?",
        }))));

    private static bool IsInput(ParameterInfo parameter) =>
        !parameter.IsDefined(typeof(OrchestrationTriggerAttribute)) && !parameter.IsDefined(typeof(DurableClientAttribute))
        && parameter.ParameterType != typeof(FunctionContext) && parameter.ParameterType != typeof(CancellationToken);

    private static Func<FunctionCall, object?>? Common(string function, ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(FunctionContext))
        {
            return call => new LocalFunctionContext(function, call);
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return call => call.Cancellation;
        }

        return parameter.IsDefined(typeof(DurableClientAttribute)) && parameter.ParameterType == typeof(DurableTaskClient)
            ? call => call.Services.GetRequiredService<DurableTaskClient>()
            : null;
    }

    private static Type InputOf(MethodInfo method, Func<ParameterInfo, bool> isInput) =>
        method.GetParameters().FirstOrDefault(isInput)?.ParameterType ?? typeof(object);

    private static Func<FunctionCall, object?> RoutePart(ParameterInfo parameter)
    {
        var (name, type) = (parameter.Name!, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
        if (type == typeof(string))
        {
            return call => call.Http!.Request.RouteValues[name] as string;
        }

        var converter = TypeDescriptor.GetConverter(type);
        return call =>
        {
            if (call.Http!.Request.RouteValues[name] is not string text)
            {
                return null;
            }

            try
            {
                return converter.ConvertFromString(null, CultureInfo.InvariantCulture, text);
            }
            catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException)
            {
                throw new RoutePartException(name, type, e);
            }
        };
    }

    [GeneratedRegex("%([^%]+)%", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
