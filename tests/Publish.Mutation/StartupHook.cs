/// <summary>Where the runtime enters the program of the tests (DOTNET_STARTUP_HOOKS): it then serves one fault after the other, and never comes to its own start.</summary>
#pragma warning disable CA1050 // The runtime looks for it in no namespace.
internal static class StartupHook
#pragma warning restore CA1050
{
    public static void Initialize() => Publish.Mutation.TestServer.Run();
}
