package io.github.gongkai.columns.tasks;

import io.github.gongkai.view.Badge;

/** How far a task is at the as-of date. */
enum TaskState {
    DONE("done", "已完成"),
    ONGOING("ongoing", "进行中"),
    PENDING("pending", "未启动"),
    OVERDUE("overdue", "已逾期");

    private final String id;
    private final String label;

    TaskState(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String label() {
        return label;
    }

    Badge badge() {
        return new Badge(id, label);
    }
}
