/** The four services, seen from outside: their names, their environment, their processes. */
@NullMarked
package io.tierline.localstack.service;

import org.jspecify.annotations.NullMarked;
