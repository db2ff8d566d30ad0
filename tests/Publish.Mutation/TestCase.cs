using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Publish.Mutation;

/// <summary>A test, or one row of a theory, called without its framework.</summary>
internal sealed class TestCase(Type type, MethodInfo method, object?[] arguments)
{
    public string Class => type.FullName!;

    public string Name { get; } = $"{type.Name}.{method.Name}({string.Join(", ", arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)?.ReplaceLineEndings(" ").Replace('\t', ' ')))})";

    public static IEnumerable<TestCase> Of(Assembly tests, Room room, bool withLong) => tests.GetTypes().Where(type => !type.IsAbstract && room.IsTestedBy(type.FullName!) && (withLong || !IsLong(type)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .OrderBy(method => method.Name, StringComparer.Ordinal).Where(method => withLong || !IsLong(method)).SelectMany(method => Rows(method).Select(row => new TestCase(type, method, Fitted(method, row)))));

    /// <returns>What went wrong; null for nothing.</returns>
    public Exception? Run()
    {
        try
        {
            var instance = method.IsStatic ? null : Activator.CreateInstance(type);
            var result = method.Invoke(instance, arguments);
            if (result is Task task) task.GetAwaiter().GetResult();
            if (result is ValueTask value) value.AsTask().GetAwaiter().GetResult();
            (instance as IDisposable)?.Dispose();
            return null;
        }
        catch (Exception wrong)
        {
            var inner = wrong is TargetInvocationException { InnerException: { } cause } ? cause : wrong;
            return inner.Message.Contains("$XunitDynamicSkip$", StringComparison.Ordinal) ? null : inner;
        }
    }

    private static bool IsLong(MemberInfo member) => member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "TraitAttribute" && attribute.ConstructorArguments is [_, { Value: "Long" }]);

    private static IEnumerable<object?[]> Rows(MethodInfo method)
    {
        var attributes = method.GetCustomAttributes(inherit: true);
        var fact = attributes.FirstOrDefault(attribute => attribute.GetType().GetInterface("Xunit.v3.IFactAttribute") is not null);
        if (fact is null || fact.GetType().GetProperty("Skip")?.GetValue(fact) is not null) return [];
        if (method.GetParameters().Length == 0) return [[]];
        return attributes.Where(attribute => attribute.GetType().GetInterface("Xunit.v3.IDataAttribute") is not null).SelectMany(attribute => RowsOf(attribute, method));
    }

    private static IEnumerable<object?[]> RowsOf(object attribute, MethodInfo method) =>
        attribute.GetType().GetProperty("MemberName")?.GetValue(attribute) is string name ? RowsOfMember(attribute, method, name) : RowsOfAttribute(attribute, method);

    /// <summary>Asked by itself: outside of a run of its framework the attribute gives no rows.</summary>
    private static IEnumerable<object?[]> RowsOfMember(object attribute, MethodInfo method, string name)
    {
        var type = (Type?)attribute.GetType().GetProperty("MemberType")?.GetValue(attribute) ?? method.DeclaringType!;
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var given = type.GetProperty(name, Any)?.GetValue(null) ?? type.GetField(name, Any)?.GetValue(null)
            ?? type.GetMethod(name, Any)!.Invoke(null, (object?[]?)attribute.GetType().GetProperty("Arguments")?.GetValue(attribute));
        foreach (var row in (IEnumerable)given!)
            yield return row as object?[] ?? (object?[]?)row.GetType().GetInterface("Xunit.ITheoryDataRow")?.GetMethod("GetData")!.Invoke(row, null) ?? [row];
    }

    private static IEnumerable<object?[]> RowsOfAttribute(object attribute, MethodInfo method)
    {
        var get = attribute.GetType().GetInterface("Xunit.v3.IDataAttribute")!.GetMethod("GetData")!;
        var later = get.Invoke(attribute, [method, Activator.CreateInstance(get.GetParameters()[1].ParameterType)])!;
        var task = (Task)later.GetType().GetMethod("AsTask")!.Invoke(later, null)!;
        task.Wait();
        foreach (var row in (IEnumerable)task.GetType().GetProperty("Result")!.GetValue(task)!)
            yield return (object?[])row.GetType().GetInterface("Xunit.ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, null)!;
    }

    private static object?[] Fitted(MethodInfo method, object?[] row)
    {
        var parameters = method.GetParameters();
        var fitted = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var (type, isRest) = (parameters[i].ParameterType, parameters[i].IsDefined(typeof(ParamArrayAttribute)));
            if (isRest && !(row.Length == parameters.Length && type.IsInstanceOfType(row[i]))) fitted[i] = Rest(type.GetElementType()!, row.Skip(i).ToArray());
            else fitted[i] = i < row.Length ? Fitted(row[i], type) : parameters[i].DefaultValue;
        }
        return fitted;
    }

    private static Array Rest(Type type, object?[] values)
    {
        var rest = Array.CreateInstance(type, values.Length);
        for (var i = 0; i < values.Length; i++) rest.SetValue(Fitted(values[i], type), i);
        return rest;
    }

    private static object? Fitted(object? value, Type type) =>
        value is null || type.IsInstanceOfType(value) || type.IsEnum || type.IsGenericParameter ? value : Convert.ChangeType(value, Nullable.GetUnderlyingType(type) ?? type, CultureInfo.InvariantCulture);
}
