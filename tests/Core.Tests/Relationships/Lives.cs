using FsCheck;
using FsCheck.Fluent;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>Random lives of 5 to 40 steps; a failing one is shortened step by step before it is shown.</summary>
internal static class Lives
{
    private static readonly Arbitrary<int[]> Any = Arb.From(
        Gen.Choose(5, 40).SelectMany(length => Gen.ArrayOf(Gen.Choose(0, int.MaxValue), length)),
        numbers => Enumerable.Range(1, Math.Max(0, numbers.Length - 1)).Select(i => numbers.Where((_, at) => at != i).ToArray()));

    public static void ForAll(int count, Func<int[], bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true), Prop.ForAll(Any, holds));
}
