using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Reports;

/// <summary>Reads what a report counts: four lists, each in one partition, however many relationships there are.</summary>
public sealed class ProgramReports(
    ProgramStore programs,
    ReportRows rows,
    EnrollmentStore enrollments,
    NotebookTallies tallies,
    RematchList rematches,
    TimeProvider clock)
{
    /// <summary>The report of a program as of now.</summary>
    /// <exception cref="InvalidOperationException">There is no such program.</exception>
    public async Task<ProgramReport> OfAsync(string programId, ReportFilter filter, CancellationToken cancellation = default)
    {
        var program = await programs.GetAsync(programId, cancellation)
            ?? throw new InvalidOperationException($"There is no program {programId}.");
        return await OfAsync(program, filter, cancellation);
    }

    /// <summary>The report of a program that was read already.</summary>
    public Task<ProgramReport> OfAsync(StoredProgram program, ReportFilter filter, CancellationToken cancellation = default) =>
        OfAsync(program, rows.OfAsync(program.Document.Id, cancellation), filter, cancellation);

    /// <summary>The report of a program whose relationships are being read already, or were.</summary>
    public async Task<ProgramReport> OfAsync(
        StoredProgram program, Task<IReadOnlyList<ReportRow>> reading, ReportFilter filter, CancellationToken cancellation = default)
    {
        var document = program.Document;
        var counting = tallies.AllAsync(document.Id, cancellation).ToDictionaryAsync(tally => tally.RelationshipId, cancellationToken: cancellation);
        var enrolled = enrollments.AllAsync(document.Id, cancellation)
            .Where(enrollment => enrollment.Status == EnrollmentStatus.Enrolled)
            .Select(enrollment => new EnrolledPerson(enrollment.PersonId, enrollment.Role))
            .ToListAsync(cancellation);
        var waiting = rematches.AllAsync(document.Id, cancellation).CountAsync(cancellation);
        var notebooks = await counting;
        var scope = new ReportScope
        {
            ProgramId = document.Id,
            ProgramName = document.Name,
            TimeZone = document.TimeZone,
            IsPeerGroup = document.Kind == ProgramKind.PeerGroup,
            At = clock.GetUtcNow(),
        };
        return ProgramReport.Of(
            scope,
            [.. (await reading).Select(row => row with { Notebook = notebooks.GetValueOrDefault(row.Id) })],
            await enrolled,
            await waiting,
            filter);
    }
}
