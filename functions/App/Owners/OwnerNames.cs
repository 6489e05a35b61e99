using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Owners;

/// <summary>What to call whoever looks at a page for owners.</summary>
internal static class OwnerNames
{
    /// <summary>The owner as the program names them; an operator has no name.</summary>
    public static string Of(Caller caller, StoredProgram program) =>
        caller.IsOperator ? "Operator" : program.Document.Owners.First(owner => caller.MaySee([owner]));
}
