@NullMarked
package io.tierline.localstack.database;

import org.jspecify.annotations.NullMarked;
