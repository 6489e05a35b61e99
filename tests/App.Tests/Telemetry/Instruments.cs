using System.Diagnostics.Metrics;
using System.Reflection;

namespace ServerlessMentoring.App.Tests.Telemetry;

/// <summary>Every instrument of the app.</summary>
internal static class Instruments
{
    public static IReadOnlyList<Instrument> Of(TestApp app)
    {
        var meters = app.Get<IMeterFactory>();
        var found = new List<Instrument>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Meter.Name == App.Telemetry.MentoringTelemetry.Name)
            {
                found.Add(instrument);
            }
        };
        listener.Start();

        // Each capability names its class of metrics so; they are made at first use.
        foreach (var type in typeof(MentoringServices).Assembly.GetTypes().Where(type => type.IsClass && !type.IsAbstract && type.Name.EndsWith("Metrics", StringComparison.Ordinal)))
        {
            if (type.GetConstructors(BindingFlags.Public | BindingFlags.Instance) is [var made] && made.GetParameters() is [var only] && only.ParameterType == typeof(IMeterFactory))
            {
                Assert.NotNull(app.Host.Services.GetService(type));
            }
        }

        Assert.NotEmpty(found);
        return found;
    }
}
