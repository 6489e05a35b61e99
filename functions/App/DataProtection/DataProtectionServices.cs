using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>What exports and forgets people, and the rooms that keep something about them.</summary>
internal static class DataProtectionServices
{
    /// <summary>Adds it. A room that is added elsewhere adds its own <see cref="IPersonalData"/> there.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddSingleton<Leavers>()
        .AddSingleton<ForgottenPeople>()
        .AddSingleton<ErasureMetrics>()
        .AddSingleton<Erasures>()
        .AddSingleton<ErasureRunner>()
        .AddSingleton<IDueHandler, ErasureHandler>()
        .AddSingleton<IDueHandler, LeaverHandler>()
        .AddSingleton<IDuty, Retention>()
        .AddSingleton<PersonFiles>()
        .AddSingleton<OldTexts>()
        .AddSingleton<Endings>()
        .AddSingleton<IStepFollower>(provider => provider.GetRequiredService<Endings>())
        .AddSingleton<IPersonalData, PersonPersonalData>()
        .AddSingleton<IPersonalData, EnrollmentPersonalData>()
        .AddSingleton<IPersonalData, RelationshipPersonalData>()
        .AddSingleton<IPersonalData, PlacePersonalData>()
        .AddSingleton<IPersonalData, SeatPersonalData>()
        .AddSingleton<IPersonalData, BookingPersonalData>()
        .AddSingleton<IPersonalData, NotebookPersonalData>()
        .AddSingleton<IPersonalData, NotePersonalData>()
        .AddSingleton<IPersonalData, MailTroublePersonalData>()
        .AddSingleton<IPersonalData, LedgerPersonalData>()
        .AddSingleton<IPersonalData, RematchPersonalData>()
        .AddSingleton<IPersonalData, HrEventPersonalData>()
        .AddSingleton<IPersonalData, DirectoryWishPersonalData>()
        .AddSingleton<IPersonalData, LeaverPersonalData>();
}
