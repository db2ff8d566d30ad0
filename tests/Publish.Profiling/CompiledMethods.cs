using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;

namespace Publish.Profiling;

/// <summary>Hears of each method that the runtime compiles, because no image held it ready.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const EventKeywords Compilation = (EventKeywords)0x10;
    private const uint IsDynamic = 1;
    private const uint IsCompiled = 8;

    // The runtime's events come late, from a thread of their own.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    // Made by the base class's constructor's call before a field of this one could be: hence not readonly.
    private ConcurrentDictionary<ulong, byte>? seen;
    private volatile bool ended;

    /// <summary>Those that can be compiled ahead, in an order that is always the same: ours, and others' generic ones made for a type.</summary>
    /// <remarks>A plain method of the platform is in the platform's image, or was left out of it for reasons of its own.</remarks>
    public IReadOnlyList<MethodBase> End()
    {
        Thread.Sleep(Delay);
        ended = true;
        return [.. (seen ?? []).Keys.Select(Find).OfType<MethodBase>().Where(CanBeAhead).OrderBy(Named, StringComparer.Ordinal)];
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(eventSource, EventLevel.Verbose, Compilation);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (ended || eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true) return;
        var flags = Convert.ToUInt32(eventData.Payload![5], CultureInfo.InvariantCulture);
        if ((flags & IsCompiled) == 0 || (flags & IsDynamic) != 0) return;
        LazyInitializer.EnsureInitialized(ref seen).TryAdd(Convert.ToUInt64(eventData.Payload[0], CultureInfo.InvariantCulture), 0);
    }

    private static bool CanBeAhead(MethodBase method)
    {
        if (method.Module.Assembly == typeof(CompiledMethods).Assembly) return false;
        return method.IsGenericMethod || method.DeclaringType is { IsGenericType: true } || !method.Module.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);
    }

    private static string Named(MethodBase method) => $"{method.DeclaringType} {method} {method.Module.Assembly.GetName().Name}";

    /// <summary>The method of an event's number, which is the runtime's own handle; null for one that reflection does not know.</summary>
    private static MethodBase? Find(ulong number)
    {
        var handle = RuntimeMethodHandle.FromIntPtr((nint)number);
        return DeclaringType(number) is { } type ? MethodBase.GetMethodFromHandle(handle, type.TypeHandle) : null;
    }

    /// <summary>Code shared among types is shown with the type that stands for all of them, which only the runtime's own verb tells.</summary>
    private static Type? DeclaringType(ulong number)
    {
        var inner = Activator.CreateInstance(InnerHandle, BindingFlags.NonPublic | BindingFlags.Instance, null, [(nint)number], CultureInfo.InvariantCulture);
        return (Type?)OfInnerHandle.Invoke(null, [inner]);
    }

    private static readonly Type InnerHandle = typeof(RuntimeMethodHandle).Assembly.GetType("System.RuntimeMethodHandleInternal", throwOnError: true)!;

    private static readonly MethodInfo OfInnerHandle = typeof(RuntimeMethodHandle).GetMethod("GetDeclaringType", BindingFlags.NonPublic | BindingFlags.Static, [InnerHandle])!;
}
