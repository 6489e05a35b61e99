using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalRuntime.Hosting;
using ServerlessMentoring.LocalRuntime.Storage;

namespace ServerlessMentoring.LocalRuntime.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Given_a_command_line_Then_its_switches_are_the_settings()
    {
        var options = Read("--virtual-clock", "--port", "0", "--data-path=/tmp/x", "--tour", "--virtual-start", "2026-03-02T08:00:00Z", "--synchronous", "off");

        Assert.True(options.VirtualClock);
        Assert.Equal(0, options.Port);
        Assert.Equal("/tmp/x", options.DataPath);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), options.VirtualStart);
        Assert.Equal(SynchronousMode.Off, options.Synchronous);
    }

    [Fact]
    public void Given_no_settings_Then_it_is_the_real_clock_on_port_7071_and_nothing_is_lost()
    {
        var options = Read();

        Assert.False(options.VirtualClock);
        Assert.Equal((7071, ".data", SynchronousMode.Full), (options.Port, options.DataPath, options.Synchronous));
    }

    [Fact]
    public void Given_an_environment_variable_PORT_Then_it_is_not_ours()
    {
        Environment.SetEnvironmentVariable("PORT", "12345");
        try
        {
            Assert.Equal(7071, Read().Port);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PORT", null);
        }
    }

    [Theory]
    [InlineData("--port", "web", "a port from 0 to 65535")]
    [InlineData("--port", "70000", "a port from 0 to 65535")]
    [InlineData("--virtual-start", "soon", "an ISO 8601 time")]
    [InlineData("--synchronous", "7", "Full, Normal or Off")]
    public void Given_a_bad_setting_Then_the_refusal_names_it_and_its_rule(string name, string value, string rule)
    {
        var refusal = Assert.Throws<LocalRuntimeException>(() => Read(name, value));

        Assert.Equal($"{name} is '{value}'; it must be {rule}.", refusal.Message);
    }

    private static LocalRuntimeOptions Read(params string[] args)
    {
        using var provider = FunctionsApplication.CreateBuilder(args).Services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value;
    }
}
