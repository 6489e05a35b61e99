using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Digests;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Matching;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Programs.Migration;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App;

/// <summary>Everything that is the same on both platforms.</summary>
public static class MentoringServices
{
    /// <summary>Adds the app's services, short of the adapters that a platform adds.</summary>
    public static IServiceCollection AddMentoring(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MentoringOptions>().Bind(configuration.GetSection(MentoringOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MentoringOptions>, MentoringOptionsValidator>();
        services.AddSingleton(provider => KeysOf(provider.GetRequiredService<IOptions<MentoringOptions>>().Value));

        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        services.AddTelemetry(configuration);
        services.AddSingleton<FaultMetrics>();
        services.AddSingleton<FaultAnswers>();
        services.AddSingleton<LinkAddresses>();
        services.AddSingleton<OwnerLinks>();
        services.AddSingleton<PersonLinks>();
        services.AddSingleton(provider => new PageRenderer(provider.GetRequiredService<LinkAddresses>().PathOf("assets")));
        services.AddSingleton<StoreMetrics>();
        services.AddSingleton<OwnerSessions>();
        services.AddSingleton<BearerTokens>();
        services.AddSingleton<AccessDecider>();

        services.AddSingleton<PersonStore>();
        services.AddSingleton<EnrollmentStore>();
        services.AddSingleton<ProgramStore>();

        services.AddSingleton<Decider>(Lifecycle.Decide);

        // A longer wait is cut up, and each piece is a turn and a bill: 30 days are five. Azure Storage holds no message for more than a week.
        services.Configure<DurableTaskWorkerOptions>(options => options.MaximumTimerInterval = TimeSpan.FromDays(6));
        services.AddDueList(StoreLayout.DueKinds);
        services.AddUnfinishedWork();
        services.AddSingleton<IResumable>(provider => provider.GetRequiredService<Migrations>());
        services.AddSingleton<ILookout, LostBells>();
        services.AddSingleton<ILookout, HourlyCount>();
        services.AddSingleton<Places>();
        services.AddSingleton<Seats>();
        services.AddSingleton<StartClaims>();
        services.AddSingleton<StartVerdicts>();
        services.AddSingleton<RelationshipProjection>();
        services.AddSingleton<RelationshipMetrics>();
        services.AddSingleton<MemberNews>();
        services.AddSingleton<RelationshipStarter>();
        services.AddSingleton<Doorbell>();
        services.AddSingleton<Revival>();
        services.AddSingleton<RematchList>();
        services.AddSingleton<EffectRunner>();
        services.AddMail();
        services.AddNudges();
        services.AddGraph(configuration);
        services.AddHrWebhooks();
        services.AddOwnerApi();
        services.AddParticipants();
        services.AddChoice();
        services.AddReports();
        services.AddSubscriptions(configuration);
        services.AddOwnerDigests();
        services.AddRecognition();
        services.AddStories();
        services.AddMatching();
        services.AddPersonalData(StoreLayout.All, StoreLayout.DueKinds);
        return services;
    }

    private static LinkKeys KeysOf(MentoringOptions options) =>
        new(options.LinkKeys
            .OrderBy(pair => int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture))
            .Select(pair => LinkKey.FromText(pair.Value)));
}
