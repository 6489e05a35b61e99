using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Choice.Picking;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>What lets people choose each other.</summary>
internal static class ChoiceServices
{
    public static IServiceCollection AddChoice(this IServiceCollection services) => services
        .AddSingleton<Wishes>()
        .AddSingleton<ChoiceMetrics>()
        .AddSingleton<Pools>()
        .AddSingleton<ChoosePages>()
        .AddSingleton<ChoiceVisits>()
        .AddSingleton<MyChoices>()
        .AddSingleton<RequestStore>()
        .AddSingleton<RequestMails>()
        .AddSingleton<RequestFollowUp>()
        .AddSingleton<RequestSettlement>()
        .AddSingleton<RequestActs>()
        .AddSingleton<RequestReviewMarks>()
        .AddSingleton<IStepFollower>(provider => provider.GetRequiredService<RequestReviewMarks>())
        .AddSingleton<PickDesk>()
        .AddSingleton<InvitationStore>()
        .AddSingleton<Invitations>()
        .AddSingleton<IDuty, InvitationDuty>()
        .AddSingleton<IDueHandler, RequestDueHandler>()
        .AddSingleton<IAct, ChooseAct>()
        .AddSingleton<IAct, AnswerRequestAct>();
}
