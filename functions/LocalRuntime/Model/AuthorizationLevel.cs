namespace ServerlessMentoring.LocalRuntime;

/// <summary>Who may call an HTTP function. Only <see cref="Anonymous"/> is served here: the app decides about access itself.</summary>
public enum AuthorizationLevel
{
    /// <summary>Anybody; the function checks for itself.</summary>
    Anonymous = 0,

    /// <summary>Refused at start.</summary>
    User = 1,

    /// <summary>Refused at start.</summary>
    Function = 2,

    /// <summary>Refused at start.</summary>
    System = 3,

    /// <summary>Refused at start.</summary>
    Admin = 4,
}
