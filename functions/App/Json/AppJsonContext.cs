using System.Text.Json.Serialization;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Calendar.Graph;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Reports;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Me;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.People.Api;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Programs.Migration;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Subscriptions.Api;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Json;

/// <summary>Every type of the app that is stored or sent as JSON.</summary>
[JsonSerializable(typeof(ActRecorded))]
[JsonSerializable(typeof(Agenda))]
[JsonSerializable(typeof(Alternative[]))]
[JsonSerializable(typeof(BlockedPair))]
[JsonSerializable(typeof(ListAnswer<BlockedPair>))]
[JsonSerializable(typeof(CalendarEntry))]
[JsonSerializable(typeof(ConfidentialNote))]
[JsonSerializable(typeof(Delivery))]
[JsonSerializable(typeof(DirectoryWish))]
[JsonSerializable(typeof(DueDelivery))]
[JsonSerializable(typeof(DueEntry))]
[JsonSerializable(typeof(DutyEntry))]
[JsonSerializable(typeof(DutyRoll))]
[JsonSerializable(typeof(ListAnswer<StuckEntry>))]
[JsonSerializable(typeof(UnfinishedWork))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(Ending))]
[JsonSerializable(typeof(ErasureTask))]
[JsonSerializable(typeof(Forgotten))]
[JsonSerializable(typeof(Invitation))]
[JsonSerializable(typeof(Lead))]
[JsonSerializable(typeof(Leaver))]
[JsonSerializable(typeof(MailTrouble))]
[JsonSerializable(typeof(MyCopy))]
[JsonSerializable(typeof(NotebookEntry))]
[JsonSerializable(typeof(ChangeNotice))]
[JsonSerializable(typeof(NotebookTally))]
[JsonSerializable(typeof(PersonNudges))]
[JsonSerializable(typeof(PublishedStories))]
[JsonSerializable(typeof(SessionDetail))]
[JsonSerializable(typeof(PersonMail))]
[JsonSerializable(typeof(PersonTrace))]
[JsonSerializable(typeof(PersonAnswer))]
[JsonSerializable(typeof(PersonExport))]
[JsonSerializable(typeof(ErasureAnswer))]
[JsonSerializable(typeof(RelationshipDocument))]
[JsonSerializable(typeof(RelationshipRow))]
[JsonSerializable(typeof(StepRecord))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(MentorPlaces))]
[JsonSerializable(typeof(MentorRow))]
[JsonSerializable(typeof(MenteeRow))]
[JsonSerializable(typeof(PastPair))]
[JsonSerializable(typeof(PersonPair))]
[JsonSerializable(typeof(CommitAnswer))]
[JsonSerializable(typeof(FairnessAudit))]
[JsonSerializable(typeof(FairnessGroup))]
[JsonSerializable(typeof(ListAnswer<RoundItem>))]
[JsonSerializable(typeof(RoundAnswer))]
[JsonSerializable(typeof(WhyAnswer))]
[JsonSerializable(typeof(VerifyAnswer))]
[JsonSerializable(typeof(RoundGroup))]
[JsonSerializable(typeof(RoundNote))]
[JsonSerializable(typeof(RoundPart))]
[JsonSerializable(typeof(RoundStart))]
[JsonSerializable(typeof(StoredRound))]
[JsonSerializable(typeof(MenteeSeat))]
[JsonSerializable(typeof(RematchWish))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(StartAnswer))]
[JsonSerializable(typeof(StoredProgram))]
[JsonSerializable(typeof(MailMessage))]
[JsonSerializable(typeof(DeadLetter))]
[JsonSerializable(typeof(EventAnswer))]
[JsonSerializable(typeof(Replayed))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(WaitingEvent))]
[JsonSerializable(typeof(ListAnswer<DeadLetter>))]
[JsonSerializable(typeof(WebhookAnswer))]
[JsonSerializable(typeof(QueuedAnswer))]
[JsonSerializable(typeof(ListAnswer<DeliveryAnswer>))]
[JsonSerializable(typeof(ListAnswer<WebhookAnswer>))]
[JsonSerializable(typeof(ListAnswer<EnrollmentItem>))]
[JsonSerializable(typeof(ListAnswer<ProgramDocument>))]
[JsonSerializable(typeof(ListAnswer<RelationshipRow>))]
[JsonSerializable(typeof(ListAnswer<RequestItem>))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ActAnswer))]
[JsonSerializable(typeof(StartedAnswer))]
[JsonSerializable(typeof(MigrationAnswer))]
[JsonSerializable(typeof(ProgramReport))]
[JsonSerializable(typeof(RecognitionBoard))]
[JsonSerializable(typeof(StatusDocument))]
[JsonSerializable(typeof(Timeline))]
[JsonSerializable(typeof(ValidationAnswer))]
[JsonSerializable(typeof(WeekFigures))]
[JsonSerializable(typeof(RequestBook))]
[JsonSerializable(typeof(RequestDue))]
[JsonSerializable(typeof(RequestRef))]
[JsonSerializable(typeof(WishList))]
internal sealed partial class AppJsonContext : JsonSerializerContext;
