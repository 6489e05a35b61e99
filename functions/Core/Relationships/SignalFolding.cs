using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Takes one signal after the other, each once.</summary>
internal static class SignalFolding
{
    private const int RecentKept = 64;
    private const int FingerprintBytes = 8;

    public static SignalResult Take(Turn turn, Signal signal)
    {
        var fingerprint = Fingerprint(signal.Id);
        if (turn.State.RecentSignals.Contains(fingerprint))
        {
            return Result(signal, SignalFate.Duplicate, Refusals.Of(nameof(RefusalTexts.TakenBefore)));
        }

        var check = SignalRules.Check(turn.State, signal, turn.Now);
        if (turn.State.IsOver)
        {
            return Result(signal, SignalFate.Late, check.Reason);
        }

        turn.State = turn.State with { RecentSignals = [.. turn.State.RecentSignals.TakeLast(RecentKept - 1), fingerprint] };
        if (!check.IsOk)
        {
            return Result(signal, SignalFate.NoOp, check.Reason);
        }

        SignalRules.Apply(turn, signal);
        TimeRules.Keep(turn);
        return Result(signal, SignalFate.Applied, null);
    }

    /// <summary>Ids can be long, and the state is not.</summary>
    private static string Fingerprint(string id) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, FingerprintBytes));

    private static SignalResult Result(Signal signal, SignalFate fate, Remark? reason) =>
        new() { SignalId = signal.Id, Kind = signal.Kind, Fate = fate, Reason = reason };
}
