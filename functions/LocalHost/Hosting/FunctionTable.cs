using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

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
