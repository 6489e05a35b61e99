using ServerlessMentoring.App.Tests.Storage;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.App.Tests.Hosting;

/// <summary>What this host found by attributes is what Microsoft's generator tells the Functions host of the same assembly.</summary>
public sealed class FunctionListingTests
{
    [Fact]
    public async Task Names_routes_methods_schedules_and_authorization_are_the_same_on_both_hosts()
    {
        using var here = new StoreHost();

        var generated = await FunctionListing.OfGeneratedAsync(typeof(MentoringServices).Assembly);

        Assert.True(generated.Count > 70);
        Assert.Equal(generated, FunctionListing.Of(here.Get<FunctionTable>()));
    }
}
