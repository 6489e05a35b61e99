using System.Runtime.InteropServices;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>
/// How a problem is handed to the other solvers: three 32-bit numbers (mentees, mentors, 1 if sparse), each mentor's places as 32 bits, then
/// either all scores as 16 bits, row after row, or where each row starts, the mentors' columns (both 32 bits) and their scores (16 bits).
/// </summary>
internal static class ProblemFile
{
    public static void Write(AssignmentProblem problem, string path)
    {
        using var file = File.Create(path);
        Write<int>(file, [problem.Scores.Mentees, problem.Scores.Mentors, problem.Scores is SparsePairScores ? 1 : 0]);
        Write<int>(file, problem.Capacities);
        if (problem.Scores is SparsePairScores sparse)
        {
            Write(file, sparse);
            return;
        }

        for (var mentee = 0; mentee < problem.Scores.Mentees; mentee++)
        {
            Write<ushort>(file, ((DensePairScores)problem.Scores).Row(mentee));
        }
    }

    public static AssignmentProblem Read(string path)
    {
        using var file = File.OpenRead(path);
        var header = Read<int>(file, 3);
        var places = Read<int>(file, header[1]);
        if (header[2] != 0)
        {
            var starts = Read<int>(file, header[0] + 1);
            return new AssignmentProblem(new SparsePairScores(header[1], starts, Read<int>(file, starts[^1]), Read<ushort>(file, starts[^1])), places, 0);
        }

        var scores = new DensePairScores(header[0], header[1]);
        for (var mentee = 0; mentee < header[0]; mentee++)
        {
            file.ReadExactly(MemoryMarshal.AsBytes(scores.Row(mentee)));
        }

        return new AssignmentProblem(scores, places, 0);
    }

    private static T[] Read<T>(Stream file, int count)
        where T : unmanaged
    {
        var numbers = new T[count];
        file.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private static void Write(Stream file, SparsePairScores scores)
    {
        var at = 0;
        Write<int>(file, [0]);
        for (var mentee = 0; mentee < scores.Mentees; mentee++)
        {
            Write<int>(file, [at += scores.MentorsOf(mentee).Length]);
        }

        for (var mentee = 0; mentee < scores.Mentees; mentee++)
        {
            Write(file, scores.MentorsOf(mentee));
        }

        for (var mentee = 0; mentee < scores.Mentees; mentee++)
        {
            Write(file, scores.PointsOf(mentee));
        }
    }

    private static void Write<T>(Stream file, ReadOnlySpan<T> numbers)
        where T : unmanaged => file.Write(MemoryMarshal.AsBytes(numbers));
}
