using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Me;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App;

/// <summary>What participants reach by links.</summary>
internal static class ParticipantServices
{
    public static IServiceCollection AddParticipants(this IServiceCollection services)
    {
        services.AddSingleton<NotebookStore>();
        services.AddSingleton<NotebookTallies>();
        services.AddSingleton<NotebookWriter>();
        services.AddSingleton<CarriedGoals>();
        services.AddSingleton<ConfidentialNotes>();
        services.AddSingleton<Confidences>();

        services.AddSingleton<AgendaStore>();
        services.AddSingleton<IStepFollower, AgendaProjection>();
        services.AddSingleton<MeetingTimes>();
        services.AddSingleton<SessionDetails>();
        services.AddSingleton<Bookings>();

        services.AddSingleton<VisitReader>();
        services.AddSingleton<ActSet>();
        services.AddSingleton<ActDesk>();
        services.AddSingleton<IAct, AcceptAct>();
        services.AddSingleton<IAct, BookAct>();
        services.AddSingleton<IAct, AgreeGoalsAct>();
        services.AddSingleton<IAct, LogSessionAct>();
        services.AddSingleton<IAct, CheckInAct>();
        services.AddSingleton<IAct, GiveFeedbackAct>();
        services.AddSingleton<IAct, PauseAct>();
        services.AddSingleton<IAct, ResumeAct>();
        services.AddSingleton<IAct, EndAct>();
        services.AddSingleton<IAct, FinishEarlyAct>();
        services.AddSingleton<IAct, DisputeAct>();
        services.AddSingleton<IAct, CapacityAct>();
        services.AddSingleton<IAct, ProfileAct>();
        services.AddSingleton<IAct, NoteAct>();
        services.AddSingleton<IAct, TestimonialAct>();

        services.AddSingleton<MyRelationships>();
        services.AddSingleton<MyNotebooks>();
        services.AddSingleton<MySessions>();
        services.AddSingleton<MyRelationshipParts>();
        services.AddSingleton<MyCopies>();
        services.AddSingleton<MePages>();
        return services;
    }
}
