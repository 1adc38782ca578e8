/** A real PostgreSQL as a process of its own, its roles and schemas, and the scaled clock. */
@NullMarked
package io.tierline.localstack.database;

import org.jspecify.annotations.NullMarked;
