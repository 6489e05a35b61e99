using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>
/// Any call that a step makes to the outside may fail, or be done and its answer lost. The step comes to the same, and nothing twice. By day each
/// fifth call of a step is tried.
/// </summary>
public sealed class GustTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Given_any_call_of_a_step_gets_lost_then_all_comes_to_the_same(bool isDone)
    {
        var undisturbed = await ScriptRun.PlayAsync();
        var blown = 0;
        for (var number = 1; ; number += Night.Many(1, byDay: 5))
        {
            var gusts = new Gusts(number, isDone);
            var portrait = await ScriptRun.PlayAsync(gusts, builder =>
            {
                GustyPort<IDocumentStore>.PutBefore(builder.Services, gusts);
                GustyPort<ILedger>.PutBefore(builder.Services, gusts);
                GustyPort<IInbox>.PutBefore(builder.Services, gusts);
                GustyPort<IMailer>.PutBefore(builder.Services, gusts);
            });
            Assert.Equal(undisturbed, portrait);
            blown += gusts.Blown;
            if (gusts.Blown == 0)
            {
                // No step makes as many calls: by night every call of every step has failed once.
                Assert.True(number > 20, $"Steps make more calls than {number}.");
                break;
            }
        }

        Assert.True(blown > Night.Many(100, byDay: 20), $"Only {blown} calls failed.");
    }
}
