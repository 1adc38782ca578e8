package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.kit.rest.Refusal.Violation;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Fields that break their constraints, each by the path that the client wrote, for instance {@code cc[0]}. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class InvalidRequestMapper extends ExceptionMapperBase<ConstraintViolationException> {
    @Override
    protected HttpProblem toProblem(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(one -> new Violation(field(one.getPropertyPath()), one.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return Refusal.invalid(violations).toProblem();
    }

    private static String field(Path path) {
        var field = new StringBuilder();
        String parameter = "body";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, CONTAINER_ELEMENT -> append(field, node);
                default -> {}
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    /** An index belongs to the node after the list; the element of a list has no name of its own. */
    private static void append(StringBuilder field, Path.Node node) {
        if (node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
