package io.tierline.kit.consume;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every {@code @Incoming} method: whatever leaves the method ends the process, unless the service is stopping
 * anyway. A channel whose method fails takes no more, and a service that lived on would not show it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface GuardedConsumer {}
