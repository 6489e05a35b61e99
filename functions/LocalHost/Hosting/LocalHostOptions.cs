using System.Reflection;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>Settings of the host, by <c>services.Configure&lt;LocalHostOptions&gt;</c>.</summary>
public sealed class LocalHostOptions
{
    /// <summary>Folder of all data; made with owner-only rights when it does not exist.</summary>
    public string DataPath { get; set; } = ".data";

    /// <summary>Name of the database file in that folder.</summary>
    public string DatabaseFile { get; set; } = "local.db";

    /// <summary>Port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; set; } = 7071;

    /// <summary>Prefix of all HTTP functions; null reads <c>extensions.http.routePrefix</c> of host.json, else <c>api</c>.</summary>
    public string? RoutePrefix { get; set; }

    /// <summary>Whether time stands still until advanced. A data folder keeps the kind of clock that it was made with.</summary>
    public bool VirtualClock { get; set; }

    /// <summary>Where the virtual clock of a new data folder starts; now when null.</summary>
    public DateTimeOffset? VirtualStart { get; set; }

    /// <summary>How hard each commit is pressed onto the disk.</summary>
    public SynchronousMode Synchronous { get; set; } = SynchronousMode.Full;

    /// <summary>How a request is answered whose function threw; a problem with status 500 unless set. The fault is logged either way.</summary>
    public Func<HttpRequest, IResult>? FaultAnswer { get; set; }

    /// <summary>Assemblies to find functions in; the entry assembly when this and <see cref="FunctionTypes"/> are empty.</summary>
    public IList<Assembly> FunctionAssemblies { get; } = [];

    /// <summary>Single classes to find functions in.</summary>
    public IList<Type> FunctionTypes { get; } = [];

    /// <summary>Orchestration turns in progress at a time.</summary>
    public int MaxConcurrentTurns { get; set; } = 128;

    /// <summary>Activities in progress at a time.</summary>
    public int MaxConcurrentActivities { get; set; } = Math.Max(64, Environment.ProcessorCount * 8);

    /// <summary>
    /// Whether an orchestrator's code stays in memory while activities that it waits for run. Off, it is replayed with each answer, as a Functions
    /// host does: slower, and stricter with code that is not deterministic.
    /// </summary>
    public bool ExtendedSessions { get; set; } = true;

    /// <summary>How long a shutdown waits for what is running.</summary>
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(15);
}

/// <summary>The runtime cannot start: the message says what is wrong and what to do about it.</summary>
public sealed class LocalHostException(string message, Exception? innerException = null)
    : Exception(message, innerException);
