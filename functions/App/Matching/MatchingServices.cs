using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Automatic;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.People;

namespace ServerlessMentoring.App.Matching;

/// <summary>The services behind matching rounds.</summary>
internal static class MatchingServices
{
    public static IServiceCollection AddMatching(this IServiceCollection services) => services
        .AddSingleton<ManagerChains>()
        .AddSingleton<BlockedPairs>()
        .AddSingleton<PastPairs>()
        .AddSingleton<RoundInputs>()
        .AddSingleton<RoundStore>()
        .AddSingleton<RoundRunner>()
        .AddSingleton<RoundStarts>()
        .AddSingleton(CommitBudget.Default)
        .AddSingleton<CommitRows>()
        .AddSingleton<RoundCommits>()
        .AddSingleton<IResumable>(provider => provider.GetRequiredService<RoundCommits>())
        .AddSingleton<MatchingMetrics>()
        .AddSingleton<DueRounds>()
        .AddSingleton<RoundMails>()
        .AddSingleton<AutomaticRounds>()
        .AddSingleton<IResumable>(provider => provider.GetRequiredService<AutomaticRounds>())
        .AddSingleton<IDuty, MatchingDuty>()
        .AddSingleton<IDuty, RoundRetention>()
        .AddSingleton<MatchingGate>()
        .AddSingleton<CommitChecks>()
        .AddSingleton<RoundAnswers>()
        .AddSingleton<RoundWhys>()
        .AddSingleton<RoundPageGate>()
        .AddSingleton<RoundPages>()
        .AddSingleton<RoundRefusals>();
}
